// program: yes

var now = DateTime.UtcNow; // expect ORCH2001
_ = now;
