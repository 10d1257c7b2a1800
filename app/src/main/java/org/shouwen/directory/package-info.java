/**
 * Units of city, county, town and village; staff and duty rosters; lawyers with specialties and
 * load.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Directory",
    allowedDependencies = {"problem"})
package org.shouwen.directory;
