// Reaches into a sub-package that may not be on the phone.
require('../../pkg/secret')

Page({})
