/** Tests of whom anybody can write to. */
package org.zajedno.panels.contact;
