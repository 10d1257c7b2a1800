/** Who you are, what you may, and which units' rows you see: sign-in, roles, the demo people. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Identity",
    allowedDependencies = {"directory", "problem"})
package org.shouwen.identity;
