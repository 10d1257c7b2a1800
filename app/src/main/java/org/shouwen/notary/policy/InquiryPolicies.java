package org.shouwen.notary.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shouwen.problem.Fault;

/** What an inquiry 询问 needs to be one; each policy names the field that lacks. */
public final class InquiryPolicies {
  private static final List<Function<Asked, Optional<Fault>>> ALL =
      List.of(
          a -> when(a.will() && a.secondNotary().isBlank(), "secondNotary", "遗嘱公证须两人办理"),
          a ->
              when(
                  (a.will() || a.elderly()) && a.recording().isBlank(),
                  "recordingNumber",
                  "遗嘱和六十岁以上的当事人须录音录像"),
          a ->
              when(
                  a.otherCheck() && a.approvedBy().isBlank(),
                  "identityApprovedBy",
                  "以其他方式核验身份须经负责人批准"));

  private InquiryPolicies() {}

  public static List<Fault> faults(Asked asked) {
    return ALL.stream().map(policy -> policy.apply(asked)).flatMap(Optional::stream).toList();
  }

  private static Optional<Fault> when(boolean lacking, String field, String reason) {
    return lacking ? Optional.of(new Fault(field, reason)) : Optional.empty();
  }

  /**
   * @param otherCheck the identity was verified neither by card nor face nor witness
   * @param elderly sixty or over
   */
  public record Asked(
      boolean will,
      boolean elderly,
      boolean otherCheck,
      String approvedBy,
      String recording,
      String secondNotary) {}
}
