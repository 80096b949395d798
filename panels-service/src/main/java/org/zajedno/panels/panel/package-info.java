/** Panels of people with lived experience, and their memberships under pseudonyms. */
package org.zajedno.panels.panel;
