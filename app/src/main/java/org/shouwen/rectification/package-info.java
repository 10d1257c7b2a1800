/**
 * Rectification 整改 of the service behind a request: verified first, planned, carried out, accepted
 * and asked about by different people; the use cases that {@code rectification.bpmn} calls.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Rectification")
package org.shouwen.rectification;
