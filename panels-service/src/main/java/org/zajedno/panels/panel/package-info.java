/** Panels of people with lived experience, and who sits on them under which pseudonym. */
package org.zajedno.panels.panel;
