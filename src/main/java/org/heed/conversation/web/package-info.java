/** Pages of the outbox and of the texts one starts from. */
@NullMarked
package org.heed.conversation.web;

import org.jspecify.annotations.NullMarked;
