/** What the field cipher promises. */
package org.zajedno.panels.encryption;
