/**
 * Binds statutory clocks to the models. An element carries {@code clock} (the rule that times it)
 * or {@code suspends} (the rule whose clock stands while it waits); its boundary timer asks {@code
 * ${clocks.dueAt(execution)}}. The ledger is the truth, timers and task dates follow it. All use of
 * the engine's internal classes for clocks lies in this package.
 */
package org.shouwen.engine.clock;
