package org.shouwen.portal.staff;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Writers;
import org.shouwen.portal.papers.Download;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The papers of a case: fetching, filing what came in, recording that one reached its recipient.
 */
@Controller
class CasePapersController {
  private final Cases cases;
  private final Papers papers;
  private final Writers writers;

  CasePapersController(Cases cases, Papers papers, Writers writers) {
    this.cases = cases;
    this.papers = papers;
    this.writers = writers;
  }

  @GetMapping("/cases/{number}/papers/{id}")
  public ResponseEntity<byte[]> fetch(@PathVariable String number, @PathVariable String id) {
    return Download.of(onCase(number, id), papers.content(id));
  }

  @PostMapping("/cases/{number}/papers")
  @Transactional
  public String file(
      @PathVariable String number,
      @RequestParam List<MultipartFile> file,
      @RequestParam String kind,
      @RequestParam String title,
      RedirectAttributes next)
      throws IOException {
    writers.check(number);
    if (title.isBlank()) {
      throw new InvalidInput("title", "请写明是什么材料。");
    }
    for (MultipartFile one : file) {
      if (one.isEmpty()) {
        throw new InvalidInput("file", "请选择文件；空文件不能上传。");
      }
      papers.file(
          new Papers.NewPaper(
              number,
              kind,
              title.strip(),
              Papers.Origin.RECEIVED,
              null,
              one.getContentType(),
              one.getBytes()));
    }
    next.addFlashAttribute("message", "casepage.filed");
    return "redirect:/cases/" + number + "#papers";
  }

  @PostMapping("/cases/{number}/papers/{id}/service")
  @Transactional
  public String serve(
      @PathVariable String number,
      @PathVariable String id,
      @RequestParam String recipient,
      @RequestParam String method,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate servedOn,
      @RequestParam(defaultValue = "") String signedBy,
      @RequestParam(defaultValue = "") String trackingNumber,
      RedirectAttributes next) {
    writers.check(number);
    onCase(number, id);
    papers.serve(
        id,
        new Papers.Service(
            recipient.strip(), method, servedOn, given(signedBy), given(trackingNumber)));
    next.addFlashAttribute("message", "casepage.served");
    return "redirect:/cases/" + number + "#papers";
  }

  private Papers.Paper onCase(String number, String id) {
    cases.visible(number);
    return papers.of(number).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("这个案件里没有这份文书。"));
  }

  private static String given(String value) {
    return value.isBlank() ? null : value.strip();
  }
}
