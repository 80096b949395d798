/** What is asked for and what is found. */
package org.zajedno.kit.languages;
