/** 承办: agreement, progress, closing report, review of the file. */
package org.shouwen.legalaid.undertaking;
