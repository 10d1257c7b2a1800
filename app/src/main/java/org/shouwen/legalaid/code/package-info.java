/**
 * Code tables of the law with their articles, and the dated standards: data, so that a new article
 * is a row.
 */
package org.shouwen.legalaid.code;
