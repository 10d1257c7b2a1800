/** 预约预审: the matter, who comes, how and when one meets; the dying first. */
package org.shouwen.notary.preview;
