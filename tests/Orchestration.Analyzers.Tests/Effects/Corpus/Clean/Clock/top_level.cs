// program: yes

var now = DateTime.UnixEpoch;
_ = now;
