/** The supervisors' board and its Cockpit plugins. Only looks. */
@org.springframework.modulith.ApplicationModule(displayName = "Oversight")
package org.shouwen.oversight;
