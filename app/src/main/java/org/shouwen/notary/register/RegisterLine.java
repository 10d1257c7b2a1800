package org.shouwen.notary.register;

import java.time.LocalDate;
import java.util.List;

/**
 * One notarization in the register, with the nine fields of 公证程序规则 art. 57.
 *
 * @param matter 公证事项类别
 * @param parties 当事人
 * @param agent 代理人, null for none
 * @param acceptedOn 受理日期, null when it was not accepted
 * @param notary 承办人
 * @param approver 审批人
 * @param way 结案方式
 * @param closedOn 办结日期
 * @param deedNumber 公证书编号, null without a deed
 */
public record RegisterLine(
    String caseNumber,
    String matter,
    List<String> parties,
    String agent,
    LocalDate acceptedOn,
    String notary,
    String approver,
    String way,
    LocalDate closedOn,
    String deedNumber) {}
