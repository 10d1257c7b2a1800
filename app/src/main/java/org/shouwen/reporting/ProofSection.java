package org.shouwen.reporting;

import java.util.Optional;
import org.shouwen.casefile.Journal.Anchor;
import org.shouwen.casefile.Journal.Proof;
import org.springframework.stereotype.Component;

/**
 * What ties this print to the journal: whoever changes an entry afterwards cannot make this head
 * again.
 */
@Component
class ProofSection {
  void write(Proof proof, Optional<Anchor> anchor, Texts texts, Lines lines) {
    lines.section("proof");
    lines.add(
        "FULL",
        texts.of("chain"),
        proof.whole()
            ? texts.of("chainWhole", proof.length())
            : texts.of("chainBroken", proof.brokenAt()));
    lines.add("FULL", texts.of("chainHead"), proof.head());
    lines.add(
        "FULL",
        texts.of("anchor"),
        anchor
            .map(
                last ->
                    texts.of(
                        proof.anchored() ? "anchored" : "anchorBroken",
                        last.day().toString(),
                        last.length(),
                        last.head()))
            .orElseGet(() -> texts.of("notAnchored")));
  }
}
