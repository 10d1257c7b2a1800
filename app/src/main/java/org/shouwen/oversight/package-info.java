/** The supervisors' board and its Cockpit plugins; what they order goes through the use cases. */
@org.springframework.modulith.ApplicationModule(displayName = "Oversight")
package org.shouwen.oversight;
