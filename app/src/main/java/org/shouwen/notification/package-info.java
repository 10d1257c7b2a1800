/**
 * Letters to people: an outbox written in the caller's transaction and carriers that send outside
 * of it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Notification")
package org.shouwen.notification;
