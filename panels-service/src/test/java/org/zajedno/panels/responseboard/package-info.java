/** Tests of the desk where comments are answered. */
package org.zajedno.panels.responseboard;
