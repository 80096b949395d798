/** Signs of distress: the help lines of a country, and a flag that its named contact alone sees. */
package org.zajedno.panels.safeguarding;
