/**
 * Code tables of the law: scopes, grounds, outcomes, each with its article and whether that was
 * read or is assumed. Data, so that a new article is a row.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Statute",
    allowedDependencies = {"problem"})
package org.shouwen.statute;
