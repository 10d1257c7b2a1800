/**
 * The auditors' reports: the process report of a case. Reads our own tables and the engine only by
 * {@code Proceedings}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Reporting")
package org.shouwen.reporting;
