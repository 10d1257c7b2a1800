package org.shouwen.casefile.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.PaperTitle;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Papers.NewPaper;
import org.shouwen.casefile.Papers.Origin;
import org.shouwen.casefile.Papers.Paper;
import org.shouwen.casefile.Writers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The papers of a case: list, hand in, fetch, and record that one was served. */
@RestController
@RequestMapping("/api/cases/{number}/papers")
class PaperApi {
  private final Cases cases;
  private final Papers papers;
  private final Writers writers;

  PaperApi(Cases cases, Papers papers, Writers writers) {
    this.cases = cases;
    this.papers = papers;
    this.writers = writers;
  }

  @GetMapping
  List<Paper> list(@PathVariable String number) {
    cases.visible(number);
    return papers.of(number);
  }

  /**
   * @param kind code of what it is, e.g. IDENTITY_PROOF
   * @param title for people; the file's name when absent
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Paper> handIn(
      @PathVariable String number,
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "MATERIAL") String kind,
      @RequestParam(required = false) String title)
      throws IOException {
    writers.check(number);
    if (file == null) {
      throw new InvalidInput("file", "请选择文件");
    }
    String named =
        title == null || title.isBlank()
            ? PaperTitle.fromFileName(file.getOriginalFilename(), "材料")
            : title;
    Paper paper =
        papers.file(
            new NewPaper(
                number,
                kind,
                named,
                Origin.RECEIVED,
                null,
                file.getContentType(),
                file.getBytes()));
    return ResponseEntity.created(URI.create("/api/cases/" + number + "/papers/" + paper.id()))
        .body(paper);
  }

  /** Always a download under a plain type, so that a browser never runs what a resident sent. */
  @GetMapping("/{paper}")
  ResponseEntity<byte[]> content(
      @PathVariable String number, @PathVariable("paper") String paperId) {
    cases.visible(number);
    Paper paper = required(number, paperId);
    var disposition =
        ContentDisposition.attachment()
            .filename(PaperTitle.asFileName(paper), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(paper.mime()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .body(papers.content(paper.id()));
  }

  /** Records a service 送达, from which the periods of the law count. */
  @PostMapping("/{paper}/services")
  ResponseEntity<Paper> serve(
      @PathVariable String number,
      @PathVariable("paper") String paperId,
      @RequestBody Papers.Service service) {
    writers.check(number);
    papers.serve(required(number, paperId).id(), service);
    return ResponseEntity.status(201).body(required(number, paperId));
  }

  private Paper required(String number, String paperId) {
    return papers.of(number).stream()
        .filter(paper -> paper.id().equals(paperId))
        .findFirst()
        .orElseThrow(() -> new NotFound("没有这份文书或材料"));
  }
}
