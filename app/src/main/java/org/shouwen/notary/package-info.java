/**
 * Notarization 公证: the policies and the use cases that {@code notary.bpmn} and the models that it
 * calls use, in both modes: the notary office works here 主办, or the centre helps 协办.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Notary")
package org.shouwen.notary;
