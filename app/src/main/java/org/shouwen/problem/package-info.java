/** What can be wrong with what somebody sent us, and how every surface says so (RFC 9457). */
@org.springframework.modulith.ApplicationModule(
    displayName = "Problem",
    allowedDependencies = {})
package org.shouwen.problem;
