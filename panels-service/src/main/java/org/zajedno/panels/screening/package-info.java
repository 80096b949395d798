/** The free-text check: what in somebody's words could point at people, before the words leave the panel. */
package org.zajedno.panels.screening;
