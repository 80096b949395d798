/** What members are writing. */
package org.zajedno.panels.draft;
