/**
 * The use cases that {@code service-request.bpmn} calls, a gerund each: what becomes of a request
 * between the door and its last word. Each records what happened in the case and its journal.
 */
package org.shouwen.intake.lifecycle;
