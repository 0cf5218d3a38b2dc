/**
 * The pages of the radar, of rhythms and communication plans, of answers that are owed and news
 * that has to be told. They translate, call one verb and show a page.
 */
@NullMarked
package org.heed.rhythm.web;

import org.jspecify.annotations.NullMarked;
