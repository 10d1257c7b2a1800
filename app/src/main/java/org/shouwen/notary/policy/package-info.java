/**
 * The rules of notarization as small named functions, each of which refuses with a reason for
 * people. Pure Java.
 */
package org.shouwen.notary.policy;
