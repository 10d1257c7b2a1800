/** Legal aid 法律援助: the policies and the use cases that {@code legal-aid.bpmn} calls. */
@org.springframework.modulith.ApplicationModule(displayName = "Legal aid")
package org.shouwen.legalaid;
