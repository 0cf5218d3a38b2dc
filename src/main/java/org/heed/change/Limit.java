package org.heed.change;

import org.heed.project.Money;

/**
 * Up to which cost and delay a change goes to the client without a superior's approval.
 *
 * @param days calendar days by which the end may move
 */
public record Limit(Money cost, int days, int version) {}
