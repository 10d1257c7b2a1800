/**
 * The residents' pages and the staff's case page: HTML in two languages over the faces of the other
 * modules.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Portal")
package org.shouwen.portal;
