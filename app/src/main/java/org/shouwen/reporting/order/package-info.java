/** Long lists, made in the background: ordered on a page, kept some days for whom ordered them. */
package org.shouwen.reporting.order;
