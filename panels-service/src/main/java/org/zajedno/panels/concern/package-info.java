/** What several comments, perhaps from several countries, have in common: answered once, and all who said it are told. */
package org.zajedno.panels.concern;
