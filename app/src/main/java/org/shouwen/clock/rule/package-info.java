/** Rules as dated rows: shipped, proposed, approved. */
package org.shouwen.clock.rule;
