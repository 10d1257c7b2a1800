package org.shouwen.intake.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.intake.file.Import;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door of files. Answers while it reads, so that neither the file nor the answer lies in
 * memory.
 */
@RestController
@Tag(name = "requests")
class ImportApi {
  private static final Set<String> WHO = Set.of("reception", "station", "bureau", "admin");

  private final Import files;
  private final Viewers viewers;
  private final ObjectMapper json;

  ImportApi(Import files, Viewers viewers, ObjectMapper json) {
    this.files = files;
    this.viewers = viewers;
    this.json = json;
  }

  @PostMapping(
      path = "/api/requests/import",
      consumes = {"text/csv", "application/csv"})
  @Operation(
      summary = "Takes a CSV of requests in",
      description =
          "Columns as in data/requests-visible.csv. Answers a JSON array in the rows' order: {ref, number} or {ref, error:{field, detail}}. The same ref with the same content again changes nothing and answers the same.")
  void load(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Viewer viewer = viewers.current();
    if (WHO.stream().noneMatch(viewer::in)) {
      throw new AccessDeniedException("import");
    }
    var answer = new Answers(json, response);
    files.run(request.getInputStream(), answer);
    answer.close();
  }

  /**
   * The array begins with the first row: a file without its columns is still answered as a problem.
   */
  private static final class Answers implements Import.Listener {
    private final ObjectMapper json;
    private final HttpServletResponse response;
    private JsonGenerator out;

    Answers(ObjectMapper json, HttpServletResponse response) {
      this.json = json;
      this.response = response;
    }

    @Override
    public void done(org.shouwen.intake.file.RowAnswer answer) throws IOException {
      begin();
      json.writeValue(out, answer);
    }

    void close() throws IOException {
      begin();
      out.writeEndArray();
      out.close();
    }

    private void begin() throws IOException {
      if (out == null) {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        out = json.getFactory().createGenerator(response.getOutputStream());
        out.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        out.writeStartArray();
      }
    }
  }
}
