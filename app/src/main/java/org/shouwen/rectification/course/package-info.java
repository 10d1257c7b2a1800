/** The steps of a rectification, each done by somebody who may do it. */
package org.shouwen.rectification.course;
