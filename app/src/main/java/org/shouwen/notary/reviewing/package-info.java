/** 复查: whether a deed that was issued stands. */
package org.shouwen.notary.reviewing;
