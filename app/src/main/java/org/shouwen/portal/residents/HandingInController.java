package org.shouwen.portal.residents;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.PaperTitle;
import org.shouwen.casefile.Papers;
import org.shouwen.intake.PublicLimits;
import org.shouwen.portal.papers.Download;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers over the resident's counter: what he hands in, and what was written for him. */
@Controller
class HandingInController {
  private final Papers papers;
  private final Cases cases;
  private final PublicLimits limits;
  private final Standings standings;
  private final Followed followed;
  private final MessageSource texts;

  HandingInController(
      Papers papers,
      Cases cases,
      Standings standings,
      Followed followed,
      PublicLimits limits,
      MessageSource texts) {
    this.cases = cases;
    this.limits = limits;
    this.papers = papers;
    this.standings = standings;
    this.followed = followed;
    this.texts = texts;
  }

  /** All files or none: a half-received bundle would look complete to both sides. */
  @PostMapping("/progress/{number}/papers")
  @Transactional
  public String handIn(
      @PathVariable String number,
      @RequestParam List<MultipartFile> file,
      @RequestParam(defaultValue = "") String about,
      HttpServletRequest caller,
      RedirectAttributes next)
      throws IOException {
    limits.newRequest(caller);
    followed.codeOf(number);
    if (cases.find(number).filter(c -> !c.state().equals("CLOSED")).isEmpty()) {
      throw new Refused("这件诉求已经办结，不能再补交材料；还有事请重新提出。");
    }
    for (MultipartFile one : file) {
      if (one.isEmpty()) {
        throw new InvalidInput("file", "请选择文件；空文件不能上传。");
      }
      papers.file(
          new Papers.NewPaper(
              number,
              "SUPPLEMENT",
              titleOf(one, about),
              Papers.Origin.RECEIVED,
              null,
              one.getContentType(),
              one.getBytes()));
    }
    next.addFlashAttribute("message", "handIn.done");
    return "redirect:/progress/" + number;
  }

  @GetMapping("/progress/{number}/papers/{id}")
  public ResponseEntity<byte[]> fetch(@PathVariable String number, @PathVariable String id) {
    followed.codeOf(number);
    Papers.Paper paper =
        papers.of(number).stream()
            .filter(p -> p.id().equals(id) && standings.forTheResident(p))
            .findFirst()
            .orElseThrow(() -> new NotFound("没有这份文书。"));
    return Download.of(paper, papers.content(id));
  }

  private String titleOf(MultipartFile file, String about) {
    return about.isBlank()
        ? PaperTitle.fromFileName(
            file.getOriginalFilename(),
            texts.getMessage("handIn.untitled", null, Locale.SIMPLIFIED_CHINESE))
        : about.strip();
  }
}
