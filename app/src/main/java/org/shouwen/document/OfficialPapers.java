package org.shouwen.document;

import java.util.Map;
import org.shouwen.casefile.Papers;

/**
 * Issues official papers: takes the next 文号 of (organ, kind, year), fills the template, files the
 * PDF on the case.
 */
public interface OfficialPapers {
  /**
   * In the caller's transaction.
   *
   * @param kind name of the template {@code reports/<kind>.jrxml} in kebab case and of the paper in
   *     upper case, e.g. {@code SUPPLEMENT_NOTICE}
   * @param content what the template prints besides what it knows of the case (parties, number,
   *     office, date)
   */
  Papers.Paper issue(String caseNumber, String kind, Map<String, Object> content);
}
