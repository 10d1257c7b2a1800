package org.shouwen.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What an official paper says besides what is known of its case (number, parties, organ, date). One
 * record a kind; its components are the parameters of {@code reports/<kind>.jrxml} by the same
 * names. Texts may hold any character that people have in their names; null means that the line is
 * left out where the component says so.
 */
public sealed interface PaperContent {
  /**
   * The paper's kind, as in {@code SERVED_<kind>}: upper case; its template has the same name in
   * kebab case.
   */
  String kind();

  /**
   * 收到材料凭证, handed over when the application comes in.
   *
   * @param receivedOn legal day of the first receipt, at a station or the centre: the seven days of
   *     法律援助法 art. 43(1) count from the next
   * @param receivedBy name of who took it
   * @param decideBy last day of the decision by the clock, or null if none runs yet
   */
  record MaterialsReceipt(
      List<Material> materials, LocalDate receivedOn, String receivedBy, LocalDate decideBy)
      implements PaperContent {
    @Override
    public String kind() {
      return "MATERIALS_RECEIPT";
    }
  }

  /**
   * @param original true 原件, false 复印件
   */
  record Material(String name, int copies, boolean original) {}

  /**
   * 补充材料通知书, the one notice that lists all that is missing (法律援助法 art. 43(2)).
   *
   * @param missing everything that the deciding policy lacks, never empty
   * @param days the supplement period in 日, counted from the day after service; the law gives no
   *     number
   * @param assumed whether the period is the house's own, which the notice then says
   * @param earlierMissed why this is not the first notice, null if it is
   */
  record SupplementNotice(
      List<MissingItem> missing, int days, boolean assumed, String earlierMissed)
      implements PaperContent {
    @Override
    public String kind() {
      return "SUPPLEMENT_NOTICE";
    }
  }

  /**
   * @param item what is missing
   * @param why what it is needed for
   * @param substitute what is accepted instead, null if nothing is
   */
  record MissingItem(String item, String why, String substitute) {}

  /**
   * 给予法律援助决定书.
   *
   * @param matter the cause 案由, e.g. 劳动报酬
   * @param form form of aid, e.g. 民事诉讼代理
   * @param standing the applicant's standing in the matter 法律地位, null if it does not matter
   * @param grounds scope first, then hardship (or why it does not matter: art. 32; or why it is
   *     presumed: art. 42), each with its article
   */
  record GrantDecision(String matter, String form, String standing, List<Ground> grounds)
      implements PaperContent {
    @Override
    public String kind() {
      return "GRANT_DECISION";
    }
  }

  /**
   * @param article e.g. 《中华人民共和国法律援助法》第三十一条第六项
   */
  record Ground(String text, String article) {}

  /**
   * 不予法律援助决定书.
   *
   * @param facts what was found, in words
   * @param grounds each with its article, never empty
   * @param objectionDays the term in 日 from receipt within which the party may object (art. 49
   *     gives the remedy, not the term)
   * @param assumed whether that term is not confirmed by a text, which the decision then says
   */
  record RefusalDecision(
      String matter, String facts, List<Ground> grounds, int objectionDays, boolean assumed)
      implements PaperContent {
    @Override
    public String kind() {
      return "REFUSAL_DECISION";
    }
  }

  /**
   * 指派通知书, addressed to the firm.
   *
   * @param firm the firm or station that is assigned 承办单位
   * @param lawyer who of it undertakes the matter
   * @param phone where the lawyer is reached, null if not known
   * @param mode how chosen, e.g. 受援人点援, 按专长指派
   * @param grantNumber 文号 of the decision to grant
   * @param handlingOrgan court, arbitration commission or police that has the matter, null if none
   *     yet
   */
  record AssignmentNotice(
      String firm,
      String lawyer,
      String phone,
      String mode,
      String matter,
      String form,
      String standing,
      String grantNumber,
      String handlingOrgan)
      implements PaperContent {
    @Override
    public String kind() {
      return "ASSIGNMENT_NOTICE";
    }
  }

  /**
   * 结案材料退回通知, to the firm: the one list of all that the closing file lacks. While it is being
   * completed the review of the file stands.
   *
   * @param lawyer who of the firm undertook the matter
   * @param assignmentNumber 文号 of the notice of assignment
   * @param missing never empty
   */
  record FileReturnNotice(
      String firm,
      String lawyer,
      String matter,
      String assignmentNumber,
      List<ReturnedItem> missing)
      implements PaperContent {
    @Override
    public String kind() {
      return "FILE_RETURN_NOTICE";
    }
  }

  /** What the file lacks, as the reviewer wrote it. */
  record ReturnedItem(String item) {}
}
