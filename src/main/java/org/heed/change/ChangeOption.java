package org.heed.change;

import org.heed.project.Money;

/**
 * A way to go, in the client's language.
 *
 * @param position 1 to 3
 * @param effect what it means for them
 * @param days by how many calendar days the end of the project moves
 * @param cost what it adds to the contract; below zero when it saves
 */
public record ChangeOption(
        int position, String title, String effect, int days, Money cost, boolean recommended) {}
