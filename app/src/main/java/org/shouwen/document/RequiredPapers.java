package org.shouwen.document;

import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Papers.Origin;
import org.shouwen.casefile.Papers.Paper;
import org.shouwen.casefile.Papers.Service;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * The papers without which a step is not done 必传材料: task forms cannot carry files, so they are
 * uploaded on the case page before the task is completed.
 */
@Component
public class RequiredPapers {
  private static final String PROOF = "送达回证";

  /** Nobody of these is the recipient or somebody at his place. */
  private static final Set<String> NOT_IN_PERSON = Set.of("WITNESS", "SYSTEM");

  private final Papers papers;

  RequiredPapers(Papers papers) {
    this.papers = papers;
  }

  /**
   * A paper that was not handed over in person against a signature needs a proof of service of its
   * own, received since it was issued.
   *
   * @throws InvalidInput naming {@code serviceMethod}
   */
  public void proofOfService(Paper paper, String method, String signedBy) {
    if (inPerson(method, signedBy)) {
      return;
    }
    long proofs =
        received(
            paper.caseNumber(),
            paper.at(),
            p -> p.kind().equals("RETURN_OF_SERVICE") || p.title().contains(PROOF));
    long used = paper.services().stream().filter(s -> !inPerson(s)).count();
    if (proofs <= used) {
      throw missing("serviceMethod", "不是当面签收的，须有本次送达的" + PROOF, PROOF);
    }
  }

  /**
   * @param title what the uploaded paper's name must hold, e.g. 授权委托书
   * @param since received then or later
   * @param field of the form that cannot be answered without it
   * @param why in words, with the article where there is one
   * @throws InvalidInput naming {@code field}, and where to upload what
   */
  public void uploaded(String caseNumber, String title, Instant since, String field, String why) {
    if (received(caseNumber, since, p -> p.title().contains(title)) == 0) {
      throw missing(field, why, title);
    }
  }

  private long received(String caseNumber, Instant since, Predicate<Paper> meant) {
    return papers.of(caseNumber).stream()
        .filter(paper -> paper.origin() == Origin.RECEIVED && !paper.at().isBefore(since))
        .filter(meant)
        .count();
  }

  private static boolean inPerson(Service service) {
    return inPerson(service.method(), service.signedBy());
  }

  private static boolean inPerson(String method, String signedBy) {
    return method.equals("DIRECT") && (signedBy == null || !NOT_IN_PERSON.contains(signedBy));
  }

  private static InvalidInput missing(String field, String why, String title) {
    return new InvalidInput(field, why + "：请先在案件页的“文书与材料”里上传，名称写明“" + title + "”，再完成本任务");
  }
}
