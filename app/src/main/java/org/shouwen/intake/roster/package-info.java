/** Who is the first contact 首问人 of what nobody receives in person: the heads keep the roster. */
package org.shouwen.intake.roster;
