/** Official papers 文书: template, 文号, PDF, and their place on the case. */
@org.springframework.modulith.ApplicationModule(displayName = "Document")
package org.shouwen.document;
