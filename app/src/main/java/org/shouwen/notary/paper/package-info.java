/** What the official papers of notarization say, one record a kind 文书. */
package org.shouwen.notary.paper;
