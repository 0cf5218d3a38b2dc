package org.heed.complaint;

import org.heed.project.ClauseId;
import org.jspecify.annotations.Nullable;

/**
 * Where a point lies against the contract; internal.
 *
 * @param clause the sentence of the contract it rests on; wanted for in, out of and shared scope
 *     when the complaint has a project with clauses
 */
public record ScopeForm(Scope scope, @Nullable ClauseId clause, String note) {}
