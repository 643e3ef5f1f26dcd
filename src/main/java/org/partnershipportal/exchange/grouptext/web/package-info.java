/** The pages without script of products of working groups. */
@NullMarked
package org.partnershipportal.exchange.grouptext.web;

import org.jspecify.annotations.NullMarked;
