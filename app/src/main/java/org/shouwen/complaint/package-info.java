/**
 * Complaints 投诉 of legal services and of who gives them: the policies and the use cases that {@code
 * complaint.bpmn} and the models that it calls name.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Complaint")
package org.shouwen.complaint;
